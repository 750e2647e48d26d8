/**
 * What servers are called after where they are given names: planets and stars, gods and heroes, birds and beasts, stones,
 * trees, mountains. No word a program or a product is better known by is among them.
 */
const THEMES = new Set(
  (
    'mercury venus mars jupiter saturn uranus neptune pluto charon nix triton titan europa callisto ganymede phobos deimos oberon titania ariel umbriel miranda ceres eris sedna vega altair deneb sirius rigel polaris orion lyra betelgeuse aldebaran antares arcturus capella castor pollux procyon spica regulus cygnus pegasus andromeda cassiopeia perseus draco hydra phoenix aquila corvus ' +
    'zeus hera apollo athena hermes ares artemis hades poseidon demeter dionysus hephaestus hestia cronus kronos gaia rhea atlas prometheus hyperion helios selene eos nyx nike persephone hercules achilles odysseus ajax hector icarus daedalus orpheus medusa cerberus minotaur odin thor loki freya frigg mimir baldur heimdall tyr fenrir yggdrasil valhalla asgard midgard bifrost isis anubis horus bastet osiris thoth seth sobek shiva vishnu ganesha krishna ' +
    'heron egret ibis kestrel falcon hawk osprey raven magpie jackdaw sparrow finch wren robin kingfisher puffin gannet cormorant pelican albatross condor vulture buzzard harrier merlin peregrine starling swallow swift lark nightingale thrush plover curlew sandpiper snipe stork crane flamingo toucan parrot cockatoo kookaburra emu kiwi penguin grouse ptarmigan partridge quail pheasant woodpecker ' +
    'otter badger lynx cougar jaguar leopard cheetah panther ocelot wolverine marten weasel stoat ferret beaver marmot squirrel hedgehog walrus narwhal orca dolphin porpoise manatee bison moose caribou reindeer gazelle ibex oryx kudu impala gnu wombat koala wallaby platypus quokka dingo armadillo tapir capybara alpaca vicuna gecko iguana salamander axolotl newt viper cobra mamba barracuda marlin tuna salmon trout sturgeon herring mackerel squid octopus nautilus lobster prawn ' +
    'quartz feldspar gabbro granite basalt schist gneiss obsidian onyx opal topaz garnet beryl jasper agate zircon malachite hematite pyrite galena cinnabar sapphire emerald amethyst turquoise cobalt tungsten osmium iridium ' +
    'birch alder maple cedar cypress hemlock juniper larch spruce sequoia redwood rowan hazel willow aspen hawthorn hornbeam mulberry magnolia acacia baobab heather bramble thistle nettle clover ' +
    'everest matterhorn eiger kilimanjaro denali rainier shasta vesuvius etna olympus gandalf frodo bilbo aragorn legolas gimli boromir samwise saruman sauron galadriel elrond treebeard smaug rohan gondor mordor rivendell gollum shelob yoda vader obiwan chewbacca leia skywalker picard riker spock kirk uhura dumbledore hagrid hermione snape'
  ).split(' '),
)

/** Whether a word in letters of one case is one that servers are called after. */
export function isMachineTheme(token: string): boolean {
  const small = token.toLowerCase()
  return (token === small || token === token.toUpperCase()) && THEMES.has(small)
}
